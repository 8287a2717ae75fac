package org.peerprinciples.checklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the bundles of fixed words, and of the code that speaks with them. */
class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern SAID = Pattern.compile("\\b(say|count|joined)\\(\\s*\"([^\"]+)\"");

    private static final Pattern SENTENCE = Pattern.compile("\"[^\"\\\\]*[a-z]+ [a-z]+[^\"]*\"");

    /** What programmers are told, and what is a unit of code: names of fonts, media and markup. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            String.join(
                    "|",
                    "must |must be|was made under|cannot read|, but was|which the reading was made with|later evaluation",
                    "characters, but had|use strict|leaves out small groups|suppressed below|with another policy|\"number long\"",
                    "with other answers or content|left out something else|, but were others|was suppressed from|is reported in\\\"\\)",
                    "of kind |but some were for|plans and suppositions|from the full evaluation|did you mean|with other content",
                    "\"a (side that is expected|question of the screen|principle of |level of the scale|rater of the assessment)"));

    /** What it remarks, in English, is for those who make frameworks, and is no part of what is shown to others. */
    private static final Set<String> FOR_MAKERS = Set.of("FrameworkLint.java");

    private static List<Bundle> bundles() {
        return Bundle.all();
    }

    private static Set<String> places(String phrase) {
        return PLACE.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The key that code names: a phrase about a number is named without its form. */
    private static String named(String key, Set<String> keys) {
        String stem = key.replaceFirst("\\.(one|other)$", "");
        return keys.contains(stem + ".one") && keys.contains(stem + ".other") ? stem : key;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPhraseIsThereInWelshWithTheSamePlaces(Bundle bundle) throws IOException {
        Map<String, String> english = bundle.phrases("");
        Map<String, String> welsh = bundle.phrases("_cy");

        assertThat(welsh.keySet()).containsExactlyElementsOf(english.keySet());
        assertThat(english)
                .isNotEmpty()
                .allSatisfy((key, phrase) ->
                        assertThat(places(welsh.get(key))).as(key).isEqualTo(places(phrase)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noApostropheStandsAloneAndNothingIsBlank(Bundle bundle) throws IOException {
        for (String suffix : List.of("", "_cy")) {
            assertThat(bundle.phrases(suffix))
                    .allSatisfy((key, phrase) -> assertThat(phrase.replace("''", ""))
                            .as(key)
                            .isNotBlank()
                            .doesNotContain("'"));
        }
    }

    /** By its key, or as one of a kind that is named. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyPhraseIsSaid(Bundle bundle) throws IOException {
        Set<String> keys = bundle.phrases("").keySet();
        String sources = bundle.sources();
        Set<String> ofKinds =
                bundle.kinds().stream().flatMap(kinds -> kinds.keys().stream()).collect(Collectors.toSet());

        assertThat(bundle.kinds()).allSatisfy(kinds -> assertThat(sources).contains('"' + kinds.named() + '"'));
        assertThat(keys)
                .containsAll(ofKinds)
                .filteredOn(key -> !ofKinds.contains(key))
                .allSatisfy(key -> assertThat(isNamed(key, sources) || isNamed(named(key, keys), sources))
                        .as(key)
                        .isTrue());
    }

    /** A script knows its phrases without the first part of their keys. */
    private static boolean isNamed(String key, String sources) {
        String local = key.replaceFirst("^script\\.", "");
        return Stream.of("\"" + local + "\"", "'" + local + "'", "{{" + local + "}}")
                .anyMatch(sources::contains);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsSaidThatIsNotThere(Bundle bundle) throws IOException {
        Set<String> keys = new TreeSet<>();
        List<Kinds> kinds = new ArrayList<>();
        for (Bundle beside : bundle.ofItsPackage()) {
            keys.addAll(beside.phrases("").keySet());
            kinds.addAll(beside.kinds());
        }
        List<MatchResult> said = SAID.matcher(bundle.code()).results().toList();

        assertThat(said).isNotEmpty().allSatisfy(each -> {
            String key = each.group(2);
            if (each.group(1).equals("count")) {
                assertThat(keys).contains(key + ".one", key + ".other");
            } else if (key.endsWith(".")) {
                assertThat(kinds).extracting(Kinds::named).contains(key);
            } else {
                assertThat(keys).contains(key);
            }
        });
    }

    /** Words for people are in bundles: code has none but names, keys, marks and what it tells programmers. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noSentenceIsLeftInTheCode(Bundle bundle) throws IOException {
        assertThat(bundle.codeBut(FOR_MAKERS)
                        .lines()
                        .filter(line -> SENTENCE.matcher(line).find()))
                .filteredOn(line -> !FOR_PROGRAMMERS.matcher(line).find())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theWelshSaysFirstThatItIsADraft(Bundle bundle) throws IOException {
        assertThat(bundle.lines("_cy").get(0)).startsWith("# Drafft: heb ei adolygu.");
    }
}
