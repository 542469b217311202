package dev.mondai.exporter.qti;

/** Writes a bank as a QTI 3.0 package. */
public final class Qti30Exporter extends PackageExporter {

    public Qti30Exporter() {
        super(Dialect.QTI30);
    }
}
