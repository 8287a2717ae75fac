package org.peerprinciples.core.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that a spreadsheet program takes for a month or a truth value when it is set to German, French, Spanish, Italian,
 * Dutch or Welsh, and months in English: in full, and as they are shortened.
 */
final class ForeignWords {

    /** What programs write for yes. */
    private static final List<String> TRUE = List.of("wahr", "vrai", "verdadero", "vero", "waar", "gwir");

    private static final List<String> FALSE = List.of("falsch", "faux", "falso", "onwaar", "anwir", "gau");

    /** What people say, which programs take for text. */
    private static final List<String> SAID_YES = List.of("ja", "oui", "s\u00ed", "s\u00ec", "ydy", "oes", "ie");

    private static final List<String> SAID_NO = List.of("nein", "non", "nee", "nage");

    /** The truth values of programs, in small letters. */
    static final List<String> TRUTH =
            Stream.concat(TRUE.stream(), FALSE.stream()).toList();

    /** Parts of regular expressions, by language. */
    static final List<String> MONTHS = List.of(
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?",
            "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
            "j[a\u00e4]n(?:uar|ner)?|februar|m(?:\u00e4|ae?)rz|m\u00e4r|mrz|mai|juni|juli|okt(?:ober)?|dez(?:ember)?",
            "janv(?:ier)?|f[e\u00e9]vr?(?:ier)?|mars|avr(?:il)?|juin|juil(?:let)?|ao[u\u00fb]t",
            "septembre|octobre|novembre|d[e\u00e9]c(?:embre)?",
            "ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|jun(?:io)?|jul(?:io)?|ago(?:sto)?",
            "sep?tiembre|set(?:iembre)?|octubre|noviembre|dic(?:iembre)?",
            "gen(?:naio)?|febbraio|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|settembre|ott(?:obre)?|dicembre",
            "januari|februari|maart|mrt|mei|augustus",
            "ion(?:awr)?|chwe(?:f(?:ror)?)?|maw(?:rth)?|ebr(?:ill)?|meh(?:efin)?|gor(?:ff(?:ennaf)?)?",
            "awst?|medi?|hyd(?:ref)?|tach(?:wedd)?|rhag?(?:fyr)?");

    private ForeignWords() {}

    /** Yes or no, where a word in small letters says so in another language. */
    static Optional<String> truth(String word) {
        if (TRUE.contains(word) || SAID_YES.contains(word)) {
            return Optional.of("yes");
        }
        return FALSE.contains(word) || SAID_NO.contains(word) ? Optional.of("no") : Optional.empty();
    }
}
