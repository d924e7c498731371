package kz.bagalau.ui.frame;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import kz.bagalau.ui.words.Words;

/** A document that is taken away: its own fonts inside, nothing in it from anywhere else, every text escaped. */
public final class Paper {

    private static final String FONT = "DejaVu Sans";
    private static final int BOLD = 700;
    private static final int PLAIN = 400;

    static {
        // every step of every rendering would stand in the log
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private static final String DRAWING = "application/x-drawing";

    private final StringBuilder written = new StringBuilder();
    private final DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
    private int drawings;

    /** Begins a document of this title, in the language of the words. */
    public Paper(Words words, String title, String style) {
        raw("<html lang='" + words.tag() + "'><head><title>").text(title).raw("</title><style>");
        raw(style).raw("</style></head><body>");
    }

    /** Adds markup of ours. */
    public Paper raw(String markup) {
        written.append(markup);
        return this;
    }

    /** Adds a text, whatever it holds. */
    public Paper text(String text) {
        written.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        return this;
    }

    /** Adds a square drawing of so many pixels; its words stand around it as texts. */
    public Paper drawing(int side, Consumer<Graphics2D> drawn) {
        String type = DRAWING + drawings++;
        drawers.registerDrawer(type, (element, x, y, width, height, device, context, dots) -> {
            device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots, drawn::accept);
            return Map.of();
        });
        return raw("<object type='" + type + "' style='display:block; width:" + side + "px; height:" + side
                + "px'></object>");
    }

    /** Writes it as a PDF. */
    public void write(OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSans.ttf"), FONT, PLAIN, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        // nothing of a report comes from anywhere else
        builder.useUriResolver((base, uri) -> null);
        builder.useObjectDrawerFactory(drawers);
        builder.withProducer("Bağalau");
        builder.withHtmlContent(written + "</body></html>", null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font(String name) {
        return Paper.class.getResourceAsStream(name);
    }
}
