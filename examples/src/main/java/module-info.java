/** Small programs that show the library at work. */
module org.peerprinciples.examples {
    requires org.peerprinciples.checklist;
    requires static org.jspecify;
}
