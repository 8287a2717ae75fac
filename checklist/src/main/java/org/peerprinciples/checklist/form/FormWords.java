package org.peerprinciples.checklist.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peerprinciples.checklist.wording.Languages;
import org.peerprinciples.checklist.wording.Passages;
import org.peerprinciples.checklist.wording.Phrases;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.TranslationMark;

/** The fixed words of forms, guides and posters, in the language of the framework that they are made of. */
record FormWords(Framework framework, Phrases phrases) {

    static final List<String> LANGUAGES = List.of(Phrases.ENGLISH, "cy");
    private static final String SCRIPT = "script.";

    static FormWords of(Framework framework) {
        return new FormWords(framework, in(framework.language()));
    }

    static Phrases in(String language) {
        return Phrases.of(FormWords.class, "form", language);
    }

    /** {@return the language of the phrases, as the framework writes it where it is the same} */
    String language() {
        return phrases.languageAs(framework.language());
    }

    /** {@return the framework's texts that are in another language than the phrases} */
    Passages passages() {
        return Passages.of(framework, language());
    }

    private static Set<String> keys() {
        return in(Phrases.ENGLISH).keys();
    }

    String say(String key, Object... parts) {
        return phrases.say(key, parts);
    }

    /** {@return the phrases for a template, by key; those with parts are to be put over by what they say} */
    Map<String, Object> forTemplate() {
        Map<String, Object> words = new LinkedHashMap<>();
        keys().stream().filter(key -> !key.startsWith(SCRIPT)).forEach(key -> words.put(key, say(key)));
        return words;
    }

    /** {@return the phrases that the script says, by key, with the places for their parts} */
    Map<String, String> forScript() {
        Map<String, String> words = new TreeMap<>();
        keys().stream()
                .filter(key -> key.startsWith(SCRIPT))
                .forEach(key -> words.put(key.substring(SCRIPT.length()), say(key, "{0}", "{1}")));
        return words;
    }

    /** {@return what a translation is worth, of the framework and of the words here; nothing where there is none} */
    List<String> remarks() {
        Optional<String> ofFramework = framework.translation().map(this::remark);
        Optional<String> ofPhrases =
                phrases.language().equals(Phrases.ENGLISH) ? Optional.empty() : Optional.of(say("wording.draft"));
        return Stream.of(ofFramework, ofPhrases).flatMap(Optional::stream).toList();
    }

    private String remark(TranslationMark mark) {
        String from = Languages.of(phrases.language()).name(mark.language());
        return switch (mark.status()) {
            case DRAFT -> say("translation.draft", from);
            case REVIEWED -> say("translation.reviewed", from);
        };
    }

    /** {@return whom to tell if someone is being harmed} */
    String safeguarding(FormSettings settings) {
        return settings.settledContact()
                .map(contact -> say("safeguarding.contact", contact))
                .orElseGet(() -> say("safeguarding.none"));
    }

    /** {@return what happens with the answers on a page: where the organisation says, what is true of the page as well} */
    List<String> aboutAnswers(FormSettings settings) {
        return settings.aboutAnswers()
                .map(about -> List.of(about, say("answers.page")))
                .orElseGet(() -> List.of(say("answers.default")));
    }

    /** {@return that the arrangement is being set up, where it is known to be} */
    Optional<String> settingUp(FormSettings settings) {
        return settings.arrangement()
                .filter(described -> described.stage() == Stage.SETTING_UP)
                .map(described -> say("start.setting-up", described.name()));
    }

    /** {@return what happens with the answers on paper} */
    String aboutPaper(FormSettings settings) {
        return settings.aboutAnswers().orElseGet(() -> say("answers.paper"));
    }
}
