package dev.mondai.exporter.qti;

/** Writes a bank as a QTI 2.1 package. */
public final class Qti21Exporter extends PackageExporter {

    public Qti21Exporter() {
        super(Dialect.QTI21);
    }
}
