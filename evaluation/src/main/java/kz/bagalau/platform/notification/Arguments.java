package kz.bagalau.platform.notification;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The arguments of a notice as the text in which they are stored: one {@code key=value} a line, as in properties. */
final class Arguments {

    private Arguments() {}

    static String write(Map<String, String> arguments) {
        Properties properties = new Properties();
        properties.putAll(arguments);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The first line is a date that says nothing.
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> arguments = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> arguments.put(key, properties.getProperty(key)));
        return arguments;
    }
}
