/**
 * What is worked out from what people record: evaluations with their scores, standings and findings; plans, progress, voices,
 * robustness and the strength of evidence; batches, agreement, reliability and cohorts; and reports.
 */
module org.peerprinciples.checklist {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.samskivert.jmustache;
    requires de.siegmar.fastcsv;
    requires org.apache.commons.numbers.gamma;
    requires transitive org.peerprinciples.core;
    requires static info.picocli;
    requires static me.tongfei.progressbar;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.peerprinciples.checklist;
    exports org.peerprinciples.checklist.agreement;
    exports org.peerprinciples.checklist.cohort;
    exports org.peerprinciples.checklist.batch;
    exports org.peerprinciples.checklist.crosswalk;
    exports org.peerprinciples.checklist.document;
    exports org.peerprinciples.checklist.evaluation;
    exports org.peerprinciples.checklist.evidence;
    exports org.peerprinciples.checklist.export;
    exports org.peerprinciples.checklist.finding;
    exports org.peerprinciples.checklist.form;
    exports org.peerprinciples.checklist.plan;
    exports org.peerprinciples.checklist.progress;
    exports org.peerprinciples.checklist.reliability;
    exports org.peerprinciples.checklist.report;
    exports org.peerprinciples.checklist.robustness;
    exports org.peerprinciples.checklist.sampling;
    exports org.peerprinciples.checklist.scoring;
    exports org.peerprinciples.checklist.voices;

    opens org.peerprinciples.checklist.cli to
            info.picocli;
    opens org.peerprinciples.checklist.evaluation to
            com.fasterxml.jackson.databind;
}
