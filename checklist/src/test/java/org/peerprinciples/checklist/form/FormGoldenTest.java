package org.peerprinciples.checklist.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.catalog.Frameworks;

/**
 * The page of a form, but for what is tested elsewhere and would drown the rest: style sheet, scripts and their data, the digests
 * of these, and all questions but one of the screen, one of a principle, and one that may not apply. {@code
 * -Dgolden.update=true} writes the file anew.
 */
class FormGoldenTest {

    private static final Path FILE = Path.of("src", "test", "resources", "golden", "form", "seven-principles.html");

    private static final Pattern OF_PROGRAMS = Pattern.compile("(?s)(<(style|script)[^>]*>).*?(</\\2>)");
    private static final Pattern DIGEST = Pattern.compile("'sha256-[^']+'");
    private static final Pattern QUESTION = Pattern.compile("(?s)<fieldset class=\"question\" data-number=\"(\\d+)\".*?"
            + "(?=<fieldset class=\"question\"|</section>)");
    private static final Set<String> KEPT = Set.of("1", "6", "10");

    private static String cut(String page) {
        String still = OF_PROGRAMS.matcher(page).replaceAll("$1\u2026$3");
        return QUESTION.matcher(DIGEST.matcher(still).replaceAll("'sha256-\u2026'"))
                .replaceAll(FormGoldenTest::question);
    }

    private static String question(MatchResult question) {
        String number = question.group(1);
        return KEPT.contains(number)
                ? Matcher.quoteReplacement(question.group())
                : "<!-- question " + number + " -->\n";
    }

    @Test
    void looksAsItDid() throws IOException {
        String page = Form.of(Frameworks.sevenPrinciples(), FormSettings.none()).html();
        String cut = cut(page);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, cut);
        }

        assertThat(cut).isEqualTo(Files.readString(FILE));
        assertThat(QUESTION.matcher(page).results()).hasSize(5 + 35);
    }
}
