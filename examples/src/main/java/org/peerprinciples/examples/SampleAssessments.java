package org.peerprinciples.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The sample assessments: outside readings of four published accounts, some under two frameworks, and a fictional
 * one with many raters, which another follows a year later. Documents like any other, in the folder {@code assessments}
 * beside this class.
 */
final class SampleAssessments {

    /** The samples' names, in the order in which they are shown. */
    static final List<String> NAMES = List.of(
            "s2-staff-support-network",
            "s2-compassionate-staff-support",
            "s3-carer-voices-sessions",
            "s4-peer-support-worker",
            "s4-peer-worker-readiness",
            "s5-new-peer-support-workers",
            "s5-peer-worker-readiness",
            "fictional-riverside-network",
            "fictional-riverside-network-2027");

    private SampleAssessments() {}

    static byte[] document(String name) throws IOException {
        String file = "assessments/" + name + ".json";
        try (InputStream in = SampleAssessments.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("name must be one of " + NAMES + ", but was '" + name + "'");
            }
            return in.readAllBytes();
        }
    }
}
