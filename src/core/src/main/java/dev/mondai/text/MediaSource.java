package dev.mondai.text;

/** Where the bytes of an image, a sound or a film come from. */
public sealed interface MediaSource permits MediaFile, RemoteMedia {

    /** For people to read: the name of a file below the bank's root, or the address on the web. */
    String address();
}
