/**
 * What people record: frameworks of principles, arrangements, evidence and assessments, and the documents that hold
 * them. Nothing here works anything out; that is the module {@code org.peerprinciples.checklist}.
 */
@SuppressWarnings("module") // The checklist module is built after this one, so javac can't see it yet.
module org.peerprinciples.core {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires de.siegmar.fastcsv;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.peerprinciples.core.arrangement;
    exports org.peerprinciples.core.assessment;
    exports org.peerprinciples.core.catalog;
    exports org.peerprinciples.core.document;
    exports org.peerprinciples.core.edition;
    exports org.peerprinciples.core.evidence;
    exports org.peerprinciples.core.framework;
    exports org.peerprinciples.core.id;
    exports org.peerprinciples.core.problem;
    exports org.peerprinciples.core.file to
            org.peerprinciples.checklist;
    exports org.peerprinciples.core.style to
            org.peerprinciples.checklist;

    opens org.peerprinciples.core.arrangement to
            com.fasterxml.jackson.databind;
    opens org.peerprinciples.core.assessment to
            com.fasterxml.jackson.databind;
    opens org.peerprinciples.core.evidence to
            com.fasterxml.jackson.databind;
    opens org.peerprinciples.core.framework to
            com.fasterxml.jackson.databind;
    opens org.peerprinciples.core.id to
            com.fasterxml.jackson.databind;
}
