package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.evidence.EvidenceKind;
import org.peerprinciples.checklist.evidence.EvidenceStrength;
import org.peerprinciples.checklist.plan.Outcome;
import org.peerprinciples.checklist.progress.Cause;
import org.peerprinciples.checklist.progress.GapChange;
import org.peerprinciples.checklist.progress.Practice;
import org.peerprinciples.checklist.progress.Reached;
import org.peerprinciples.checklist.progress.Verdict;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.voices.Flow;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.framework.CrosswalkLink;

/** The fixed words of reports: complete in both languages, and nothing that nobody says. */
class ReportBundleTest {

    private static final Path SOURCES = Path.of("src/main/java/org/peerprinciples/checklist/report");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties bundle(String file) throws IOException {
        Properties phrases = new Properties();
        try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream(file), file)) {
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return phrases;
    }

    private static Properties english() throws IOException {
        return bundle("report.properties");
    }

    private static Set<String> places(String phrase) {
        return PLACE.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyEnglishPhraseHasAWelshOneWithTheSamePlaces() throws IOException {
        Properties english = english();
        Properties welsh = bundle("report_cy.properties");

        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(places(welsh.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.properties", "report_cy.properties"})
    void noApostropheStandsAloneAndNothingIsBlank(String file) throws IOException {
        Properties phrases = bundle(file);

        assertThat(phrases.stringPropertyNames())
                .allSatisfy(key -> assertThat(phrases.getProperty(key).replace("''", ""))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("'"));
    }

    /** Every phrase is said somewhere, by its key or as one of a kind. */
    @Test
    void everyPhraseIsSaid() throws IOException {
        Set<String> said = new HashSet<>(kinds());
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> said.add(found.group(1)));
            }
        }

        assertThat(english().stringPropertyNames())
                .filteredOn(key -> !said.contains(key) && !said.contains(key.replaceFirst("\\.(one|other)$", "")))
                .isEmpty();
    }

    /** Phrases of a kind are put together from a key and what a value is called: each value has one. */
    @Test
    void everyKindHasItsPhrases() throws IOException {
        assertThat(english().stringPropertyNames()).containsAll(kinds());
    }

    private static List<String> kinds() {
        return Stream.of(
                        of("standing", Standing.values()),
                        of("glance.whole", Standing.values()),
                        of("reply", ScreenReply.values()),
                        of("origin", Origin.values()),
                        of("plan.outcome", Outcome.values()),
                        of("plan.screen", ScreenOutcome.values()),
                        of("pledge-status", PledgeStatus.values()),
                        of("giving.flow", Flow.GIVES_ONLY, Flow.GAINS_ONLY),
                        of("verdict", Verdict.values()),
                        of("practice", Practice.values()),
                        of("cause", Cause.values()),
                        of("gap", GapChange.What.values()),
                        of("reached", Reached.values()),
                        of("evidence.column", EvidenceStrength.values()),
                        of("evidence.strength", EvidenceStrength.values()),
                        of("evidence.kind", EvidenceKind.values()),
                        of("crosswalk.relation", CrosswalkLink.Relation.values()),
                        of("crosswalk.strength", CrosswalkLink.Strength.values()),
                        Stream.of("effective", "to-improve")
                                .flatMap(way ->
                                        Stream.of("settling." + way + ".only", "settling." + way + ".for-example")),
                        Stream.of("lower", "higher")
                                .flatMap(way ->
                                        Stream.of("robust.mark." + way + ".at", "robust.mark." + way + ".beyond")))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> of(String key, Enum<?>... kinds) {
        return Stream.of(kinds)
                .map(kind -> key + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Words for people are in the bundles: code has none but names, keys, marks and what it tells programmers. */
    @Test
    void noSentenceIsLeftInTheCode() throws IOException {
        Pattern sentence = Pattern.compile("\"[^\"\\\\]*[a-z]+ [a-z]+[^\"]*\"");
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file :
                    files.filter(each -> !each.endsWith("ReportComposer.java")).toList()) {
                String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
                assertThat(code.lines()
                                .filter(line -> sentence.matcher(line).find())
                                .filter(line -> !EXCEPTIONS.matcher(line).find()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    /** What programmers are told of frameworks and crosswalks that don't fit. */
    private static final Pattern EXCEPTIONS =
            Pattern.compile("must be|was made under|which the reading was made with|later evaluation");
}
