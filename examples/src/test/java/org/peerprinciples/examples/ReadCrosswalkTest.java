package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.catalog.Crosswalks;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Crosswalk;

/** The example, and what the fictional sample says through every built-in crosswalk. */
@ExtendWith(Golden.class)
class ReadCrosswalkTest {

    private static final String FOLDER = "crosswalks";
    private static final String ANSWER = "outcome-8.txt";

    private static List<Crosswalk> crosswalks() {
        return Crosswalks.all();
    }

    private static CrosswalkReading reading(Crosswalk crosswalk) throws IOException {
        return CrosswalkReading.of(
                Checklist.of(Frameworks.sevenPrinciples())
                        .evaluate(AssessmentJson.using(FrameworkCatalog.standard())
                                .read(SampleAssessments.document("fictional-riverside-network"))),
                crosswalk);
    }

    private static Report report(Crosswalk crosswalk) throws IOException {
        return Report.of(Frameworks.sevenPrinciples(), crosswalk, reading(crosswalk));
    }

    @Test
    void answersTheQuestionAboutOutcome8() throws IOException {
        Golden.compare(FOLDER + "/" + ANSWER, Printed.by(ReadCrosswalk::main).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    void theReportAsMarkdown(Crosswalk crosswalk) throws IOException {
        String markdown = ReportExporters.markdown().export(report(crosswalk));

        Golden.compare(FOLDER + "/" + crosswalk.id() + ".md", markdown.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    void theReportAsTextFitsThePage(Crosswalk crosswalk) throws IOException {
        String text = ReportExporters.text().export(report(crosswalk));

        assertThat(text.lines()
                        .filter(line -> line.codePointCount(0, line.length()) > 80)
                        .filter(line -> line.strip().contains(" ")))
                .as("lines that could have been broken")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    void theReadingAsJson(Crosswalk crosswalk) throws IOException {
        CrosswalkReading reading = reading(crosswalk);
        byte[] json = CrosswalkReading.json().write(reading);

        Golden.compare(FOLDER + "/" + crosswalk.id() + ".json", json);
        assertThat(CrosswalkReading.json().read(json)).isEqualTo(reading);
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        assertThat(Golden.names(FOLDER))
                .isSubsetOf(Stream.concat(
                                Stream.of(ANSWER),
                                Crosswalks.all().stream().flatMap(c -> Stream.of(c.id() + ".md", c.id() + ".json")))
                        .toList());
    }
}
