package kz.bagalau.evaluation.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.Answer;
import kz.bagalau.methodology.survey.Competence;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.OwnTransaction;
import kz.bagalau.platform.tenancy.WalledDatabase;

/**
 * The portal's own close, put together without a server on one connection; tells every moment at which it can be cut off: where a
 * step has begun, after each statement, between the overwriting and the removal of the key, and after the commit.
 */
final class CloseByHand {

    final CloseRound close = new CloseRound();

    private final Connection connection;
    private final String council;
    private final Told told;
    private int step = -1;
    private int moment;

    /** Hears of a moment, counted from 0 in each step. */
    @FunctionalInterface
    interface Told {
        /** The close stands there. */
        void at(CloseStep step, int moment);
    }

    CloseByHand(Connection connection, String council, Path folder, Told told) {
        this.connection = connection;
        this.council = council;
        this.told = told;
        BoundConnection bound = new BoundConnection() {
            @Override
            public <T> T with(Work<T> work) {
                try {
                    T answer = work.on(connection);
                    reached();
                    return answer;
                } catch (SQLException e) {
                    throw new IllegalStateException(e.getMessage(), e);
                }
            }
        };
        close.box = new BallotBox();
        close.box.database = bound;
        close.rows = new RoundRows();
        close.rows.database = bound;
        close.keys = keys(folder);
        close.questionnaires = new Questionnaires() {
            @Override
            Questionnaire of(UUID circle) {
                return questionnaire();
            }
        };
        close.transaction = new OwnTransaction() {
            @Override
            public void run(Runnable work) {
                step++;
                moment = 0;
                reached();
                work.run();
                commit();
                reached();
            }
        };
    }

    private RoundKeys keys(Path place) {
        RoundKeys keys = new RoundKeys() {
            @Override
            void destroy(UUID round) {
                Path file = place.resolve(round + ".key");
                if (Files.exists(file)) {
                    overwrite(file);
                    reached();
                }
                super.destroy(round);
                reached();
            }
        };
        keys.folder = place.toString();
        return keys;
    }

    private static void overwrite(Path file) {
        try {
            Files.write(file, new byte[RoundKey.BYTES]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reached() {
        if (step >= 0) {
            told.at(CloseStep.values()[step], moment);
            moment++;
        }
    }

    /** Goes through all steps. */
    void run(UUID round) {
        close.run(round);
        step = -1;
    }

    void commit() {
        try {
            connection.commit();
            WalledDatabase.bind(connection, "bagalau.council", council);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two competences of three questions, of one to five points. */
    static Questionnaire questionnaire() {
        Citation by = Citation.of("34");
        LawText words = LawText.kk("сөз");
        List<LawText> three = List.of(words, words, words);
        return new Questionnaire(
                List.of(new Competence("first", words, three), new Competence("second", words, three)),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(points -> new Answer(by, words, points))
                        .toList(),
                3,
                Optional.empty(),
                Optional.empty());
    }
}
