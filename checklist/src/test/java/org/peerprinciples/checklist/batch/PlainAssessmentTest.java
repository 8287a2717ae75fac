package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.framework.Framework;

/**
 * What the quick way takes, and what it leaves to the thorough one. Here apostrophes are quotation marks, and U+ with four digits
 * is the character of that number.
 */
class PlainAssessmentTest {

    private static final Framework FRAMEWORK = Sketch.withLevels(4)
            .criterion("care.listening")
            .mayNotApply("care.place")
            .criterion("care.time")
            .framework();

    private static final String DOCUMENT = ("{'format':'peer-principles-assessment','version':1,'id':'a1',"
                    + "'framework':{'id':'FRAMEWORK','edition':'EDITION'},'origin':'own-practice','date':'2026-03-31',"
                    + "'arrangement':{'id':'here','name':'Here','kind':'group','purpose':'To try.','stage':'existing',"
                    + "'formats':[],'people':[]},"
                    + "'raters':[{'id':'r1','roles':['member','friend']},{'id':'r2','roles':['friend']}],"
                    + "'screen':[{'rater':'r2','question':'together','reply':'partly','evidence':[]}],"
                    + "'ratings':[{'rater':'r1','criterion':'care.listening','answer':{'kind':'rated','level':'l2'},"
                    + "'date':'2026-03-30'},"
                    + "{'rater':'r1','criterion':'care.place','answer':{'kind':'not-applicable','reason':'Nobody meets.'}},"
                    + "{'rater':'r2','criterion':'care.time','answer':{'kind':'planned','level':'l3','by':'2026-04-01',"
                    + "'agreedBy':'The group','reviewOn':'2026-05-01'}},"
                    + "{'rater':'r2','criterion':'care.place','answer':{'kind':'not-known'}}]}")
            .replace("FRAMEWORK", FRAMEWORK.id().value())
            .replace("EDITION", FRAMEWORK.edition().toString())
            .replace('\'', '"');

    private final PlainAssessment quick = new PlainAssessment(FRAMEWORK);
    private final DocumentLines thorough = new DocumentLines(Checklist.of(FRAMEWORK));
    private final Sheet sheet = new Sheet(3, 2);

    private boolean isPlain(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return quick.read(bytes, 0, bytes.length, sheet);
    }

    private boolean isGood(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return thorough.read(bytes, 0, bytes.length, 1) instanceof DocumentLines.Read;
    }

    private static String changed(String from, String to) {
        String with = Pattern.compile("U\\+(....)")
                .matcher(to.replace('\'', '"'))
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
        String changed = DOCUMENT.replace(from.replace('\'', '"'), with);
        assertThat(changed).isNotEqualTo(DOCUMENT);
        return changed;
    }

    @Test
    void readsEveryKindOfAnswer() {
        assertThat(isPlain(DOCUMENT)).isTrue();
        assertThat(isGood(DOCUMENT)).isTrue();
        assertThat(sheet.raters).isEqualTo(2);
        assertThat(Arrays.copyOf(sheet.answers, 6))
                .containsExactly(
                        2, RowScores.NOT_APPLICABLE, RowScores.MISSING, RowScores.MISSING, RowScores.NOT_KNOWN, 0);
        assertThat(Arrays.copyOf(sheet.replies, 4))
                .containsExactly(RowScores.MISSING, RowScores.MISSING, RowScores.PARTLY, RowScores.MISSING);
        assertThat(quick.arrangement()).isEqualTo("here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'version':1,                        | 'version' : 1 ,
            'Here'                              | 'CafU+00e9 U+2615 \\'so\\' \\\\ and \\n so\\/on\\t\\r'
            'Here'                              | 'U+00e9'
            'own-practice'                      | 'fictional'
            'formats':[]                        | 'formats':['one-to-one'],'rhythm':'weekly'
            ,'date':'2026-03-30'                | ``
            'partly'                            | 'cannot-tell'
            'version':1                         | '$schema':'s','note':'n','version':1,'themes':[],'setAside':[ ]
            """)
    void staysPlain(String from, String to) {
        String document = changed(from, to);
        assertThat(isGood(document)).isTrue();
        assertThat(isPlain(document)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'version':1                         | 'version':1.0
            'Here'                              | 'Her\\u0065'
            'name'                              | 'nam\\u0065'
            'people':[]                         | 'people':[{'role':'member','about':'Some'}]
            'people':[]                         | 'training':{'about':'Some'}
            'evidence':[]                       | 'comment':{'id':'c1','text':'So.'}
            'kind':'rated','level':'l2'         | 'level':'l2','kind':'rated'
            """)
    void isGoodAndLeftToTheThoroughWay(String from, String to) {
        String document = changed(from, to);
        assertThat(isGood(document)).isTrue();
        assertThat(isPlain(document)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'version':1                         | 'version':12
            'version':1                         | 'version':2
            'version':1,                        | 'version':1
            'version':1,                        | 'version':1,,
            {'format'                           | {,'format'
            'not-known'}}]}                     | 'not-known'}}]},
            'not-known'}}]}                     | 'not-known'}}]}{}
            'not-known'}}]}                     | 'not-known'}},]}
            'not-known'}}]}                     | 'not-known'}}]
            'not-known'}}]}                     | 'not-known
            'not-known'                         | 'not-known','level':'l1'
            {'kind':'not-known'}                | {}
            'edition'                           | 'digest':'sha256:0000000000000000000000000000000000000000000000000000000000000000','edition'
            ,'origin':'own-practice'            | ``
            ,'stage':'existing'                 | ``
            'own-practice'                      | 'own'
            'id':'here'                         | 'id':'not here'
            'id':'here'                         | 'id':'-here'
            'id':'here'                         | 'id':'here-'
            'id':'here'                         | 'id':''
            'Here'                              | ' \\n'
            'Here'                              | 'U+2003\\n'
            'Here'                              | 'He\\bre'
            'Here'                              | 'HeU+007fre'
            'Here'                              | 'HeU+0085re'
            'Here'                              | 'HeU+0009re'
            'Here'                              | 7
            'formats':[]                        | 'formats':['one-to-one','one-to-one']
            'date':'2026-03-31'                 | 'date':'2026-02-29'
            'date':'2026-03-31'                 | 'date':'2026-3-31'
            'date':'2026-03-31'                 | 'date':'2026-03-3x'
            '2026-03-30'                        | '2026-04-01'
            'by':'2026-04-01'                   | 'by':'2026-03-30'
            'reviewOn':'2026-05-01'             | 'reviewOn':'2026-03-30'
            'roles':['friend']                  | 'roles':[]
            'roles':['friend']                  | 'roles':['friend','friend']
            'roles':['friend']                  | 'roles':['nobody']
            'roles':['friend']                  | 'nothing':['friend']
            {'id':'r2','roles':['friend']}      | {'id':'r1','roles':['friend']}
            {'id':'r2','roles':['friend']}      | {'id':'r2'}
            'rater':'r2','question'             | 'rater':'r3','question'
            'evidence':[]                       | 'evidence':['e1']
            'evidence':[]}                      | 'evidence':[]},{'rater':'r2','question':'together','reply':'no'}
            'rater':'r2','criterion':'care.place' | 'rater':'r1','criterion':'care.place'
            'criterion':'care.place','answer':{'kind':'not-a | 'criterion':'care.time','answer':{'kind':'not-a
            'care.listening'                    | 'care.lisping'
            'level':'l2'                        | 'level':'l4'
            'level':'l2'                        | 'level':'l2','level':'l2'
            'Nobody meets.'                     | ' '
            'raters'                            | 'rates'
            'version':1                         | 'version':1,'criterionDigests':{'care.lisping':'x'}
            'version':1                         | 'version':1,'criterionDigests':{'care.time':'sha256:0000000000000000000000000000000000000000000000000000000000000000'}
            """)
    void isRejectedEitherWay(String from, String to) {
        String document = changed(from, to);
        assertThat(isGood(document)).isFalse();
        assertThat(isPlain(document)).isFalse();
    }

    @Test
    void malformedBytesAreNotPlain() {
        byte[] bytes = DOCUMENT.replace("Here", "H\u00e9re").getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00c3");
        assertThat(at).isPositive();
        bytes[at + 1] = 'x';
        assertThat(quick.read(bytes, 0, bytes.length, sheet)).isFalse();
        assertThat(thorough.read(bytes, 0, bytes.length, 1)).isInstanceOf(DocumentLines.Rejected.class);
    }

    @Test
    void aTextBeyondTheLimitIsNotPlain() {
        assertThat(isPlain(changed("'Here'", "'" + "x".repeat(20_000) + "'"))).isTrue();
        String tooLong = changed("'Here'", "'" + "x".repeat(20_001) + "'");
        assertThat(isPlain(tooLong)).isFalse();
        assertThat(isGood(tooLong)).isFalse();
    }

    @Test
    void ratingsBeforeTheDateOrTheRatersAreLeftToTheThoroughWay() {
        String dateLast = changed(",'date':'2026-03-31','arr", ",'arr").replaceFirst("}$", ",\"date\":\"2026-03-31\"}");
        assertThat(isGood(dateLast)).isTrue();
        assertThat(isPlain(dateLast)).isFalse();
        int raters = DOCUMENT.indexOf("\"raters\"");
        int screen = DOCUMENT.indexOf("\"screen\"");
        String ratersLast = DOCUMENT.substring(0, raters)
                + DOCUMENT.substring(screen, DOCUMENT.length() - 1)
                + ","
                + DOCUMENT.substring(raters, screen - 1)
                + "}";
        assertThat(isGood(ratersLast)).isTrue();
        assertThat(isPlain(ratersLast)).isFalse();
    }
}
