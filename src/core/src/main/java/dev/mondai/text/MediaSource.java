package dev.mondai.text;

/** Where the bytes of an image come from. */
public sealed interface MediaSource permits MediaFile, RemoteMedia {}
