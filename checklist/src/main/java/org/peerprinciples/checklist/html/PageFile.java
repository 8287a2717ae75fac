package org.peerprinciples.checklist.html;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a page as a file. */
final class PageFile {

    /** What ends a style or a script early, or is read as something else. */
    static final Pattern ENDING = Pattern.compile("(?i)</(style|script)|<!--|\\r");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

    private static final Templates TEMPLATES = Templates.beside(PageFile.class);
    private static final String SHEET = ResourceText.of(PageFile.class, "page.css");

    private PageFile() {}

    static String of(StandAlonePage page) {
        String style = "\n" + squeezed(SHEET + String.join("", page.sheets()));
        List<Map<String, String>> data = page.data().entrySet().stream()
                .map(each -> Map.of("id", each.getKey(), "json", harmless(each.getValue())))
                .toList();
        return TEMPLATES.render(
                "page",
                Map.of(
                        "title",
                        page.title(),
                        "language",
                        page.language(),
                        "direction",
                        Direction.of(page.language()).attribute(),
                        "policy",
                        ContentPolicy.of(style, page.script()),
                        "style",
                        style,
                        "body",
                        new PassageMarks(page.passages()).in(page.body()),
                        "data",
                        data,
                        "script",
                        page.script().orElse("")));
    }

    /** Without what only those who write a stylesheet read, so that a page is small enough to be sent. */
    private static String squeezed(String sheet) {
        return INDENT.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("");
    }

    /** In JSON an angle stands only within texts, where it may be written by its number: so nothing ends the element. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c");
    }
}
