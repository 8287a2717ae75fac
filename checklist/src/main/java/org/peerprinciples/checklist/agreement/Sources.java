package org.peerprinciples.checklist.agreement;

/** Where coefficients are defined. */
final class Sources {

    static final String COHEN = "Cohen 1960, doi 10.1177/001316446002000104";
    static final String COHEN_WEIGHTED = "Cohen 1968, doi 10.1037/h0026256";
    static final String FLEISS = "Fleiss 1971, doi 10.1037/h0031619";
    static final String KRIPPENDORFF = "Hayes and Krippendorff 2007, doi 10.1080/19312450709336664";
    static final String GWET = "Gwet 2008, doi 10.1348/000711006X126600";
    static final String HANDBOOK =
            "Gwet 2014, Handbook of Inter-Rater Reliability, 4th edition, ISBN 978-0-9708062-8-4";
    static final String INTRACLASS =
            "Shrout and Fleiss 1979, doi 10.1037/0033-2909.86.2.420; intervals as McGraw and Wong"
                    + " 1996, doi 10.1037/1082-989X.1.1.30";
    static final String KENDALL = "Kendall and Babington Smith 1939, doi 10.1214/aoms/1177732186";

    private Sources() {}
}
