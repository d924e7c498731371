package kz.bagalau.evaluation.exchange;

/**
 * A package to take away.
 *
 * @param fileName {@code code-2026-Q3.zip}
 */
public record PackageView(String fileName, byte[] content) {

    public PackageView {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
