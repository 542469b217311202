package dev.mondai.diagnostic;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A text of a module in the reader's language, as an argument of a message.
 *
 * @param owner a class in the bundle's package and module
 * @param bundle the bundle's name without the package; English where a language has none of its own
 * @param key the text's name in the bundle
 */
public record LocalText(Class<?> owner, String bundle, String key) {

    /**
     * The text in a language.
     *
     * @throws java.util.MissingResourceException if the bundle has none: a bug of its module
     */
    public String in(Locale locale) {
        return bundle(owner, owner.getPackageName() + "." + bundle, locale).getString(key);
    }

    /** A module's texts in a language; English where it has none in it. */
    static ResourceBundle bundle(Class<?> owner, String name, Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(name, locale, owner.getClassLoader(), noFallback);
    }
}
