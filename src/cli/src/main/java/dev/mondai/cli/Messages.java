package dev.mondai.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says that is no diagnostic, in the user's language. */
final class Messages {

    private final Locale locale;
    private final ResourceBundle texts;

    Messages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "dev.mondai.cli.Messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
