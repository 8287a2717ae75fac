package org.peerprinciples.checklist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What follows from sums over groups. Groups are the bits 1, 2 and 4. */
class SumsTest {

    private static Sums people(long... groups) {
        Sums sums = new Sums();
        for (long each : groups) {
            sums.add(each);
        }
        return sums;
    }

    @Test
    void oneWhoIsInALargerGroupOnlyIsWhatTheLargerHasMore() {
        assertThat(people(3, 3, 3, 1).exposeFewerThan(2)).isTrue();
    }

    @Test
    void theFewWhoAreInBothOfTwoLargeGroupsAreHiddenByTheOthers() {
        Sums overlapping = people(1, 1, 1, 3, 2, 2, 2);

        assertThat(overlapping.exposeFewerThan(4)).isFalse();
        // The difference of both groups rests on six people, each group on four.
        assertThat(overlapping.exposeFewerThan(5)).isTrue();
    }

    @Test
    void whatThreeSumsSayTogetherIsFoundToo() {
        // (1st + 2nd - 3rd) is twice the one who is in the first two.
        assertThat(people(3, 5, 5, 5, 6, 6, 6).exposeFewerThan(2)).isTrue();
        assertThat(people(3, 3, 5, 5, 6, 6).exposeFewerThan(2)).isFalse();
    }

    @Test
    void nobodyIsExposedWhereNobodyIs() {
        assertThat(people().exposeFewerThan(5)).isFalse();
        assertThat(people(1, 1).exposeFewerThan(2)).isFalse();
    }

    @Test
    void amongVeryManySmallKindsSomeoneIsTakenToBeExposed() {
        assertThat(people(1, 2, 3, 4, 5, 6, 7, 8, 9).exposeFewerThan(2)).isTrue();
    }
}
