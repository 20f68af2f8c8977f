package io.konkyo.article;

/** Measures how much of a document is UTF-8 although not all of it is. */
final class Utf8Share {

  private Utf8Share() {}

  /** Returns whether at least half of the bytes from 0x80 on belong to valid UTF-8 characters. */
  static boolean isMostlyUtf8(byte[] bytes) {
    int valid = 0;
    int all = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = bytes[i] < 0 ? sequence(bytes, i) : 1;
      if (bytes[i] < 0) {
        all += Math.max(length, 1);
        valid += length;
      }
      i += Math.max(length, 1);
    }
    return valid > 0 && valid * 2L >= all;
  }

  /** Returns the length of the multi-byte character at {@code i}, 0 where there is none. */
  private static int sequence(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length;
    if (lead >= 0xC2 && lead <= 0xDF) {
      length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      length = 3;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      length = 4;
    } else {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if (i + k >= bytes.length || (bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
