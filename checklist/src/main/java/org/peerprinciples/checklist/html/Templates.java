package org.peerprinciples.checklist.html;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Mustache templates beside a class: files {@code NAME.mustache}, each compiled once. They may include each other.
 *
 * <p>Stricter than Mustache is by itself: what a template names must be in the values it is given, and right there, not in those
 * around them; where it isn't, rendering fails. An empty text and an empty list leave a section out, as {@code false} does. What
 * is filled in is cleaned ({@link CleanText}) and escaped, for texts and for attributes in double quotation marks, as all are;
 * three braces put in markup that is ready.
 *
 * <p>Safe for use by many threads.
 */
public final class Templates {

    private static final String ENDING = ".mustache";

    private final Mustache.Compiler compiler;
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    private Templates(Class<?> home) {
        // "Standards mode" is what keeps a name from being looked for in the values around.
        this.compiler = Mustache.compiler()
                .standardsMode(true)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withCollector(new MapsOnly())
                .withEscaper(Templates::escaped)
                .withLoader(name -> new StringReader(ResourceText.of(home, name + ENDING)));
    }

    /**
     * Gives the templates beside a class.
     *
     * @param home the class
     * @return its templates
     */
    public static Templates beside(Class<?> home) {
        return new Templates(home);
    }

    /**
     * Fills in a template.
     *
     * @param name its name, without the ending
     * @param values what to fill in: texts, numbers that print as they are, truth values, lists, and maps of such values
     * @return the markup
     * @throws IllegalArgumentException if there is no such template
     * @throws com.samskivert.mustache.MustacheException if it names what the values don't have
     */
    public String render(String name, Map<String, ?> values) {
        return compiled.computeIfAbsent(name, compiler::loadTemplate).execute(values);
    }

    /** {@return a text as it stands in markup, between tags and in attributes} */
    static String escaped(String text) {
        return CleanText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Looks into maps and lists, never into objects by reflection, which a module would have to be opened for. */
    private static final class MapsOnly extends BasicCollector {

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
