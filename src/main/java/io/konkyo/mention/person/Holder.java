package io.konkyo.mention.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a title says of the one who carries it. */
enum Holder {
  /** Always a public office: 首相. */
  PUBLIC,
  /** A post that is public or private as its organization is, public where none is told: 委員長. */
  EITHER_PUBLIC,
  /** Likewise, private where none is told: 会長. */
  EITHER_PRIVATE,
  /** A profession or a post outside public office: 教授. */
  PRIVATE,
  /** A description that cannot stand behind a name as a title can: 投資家. */
  DESCRIPTION,
  /** No title, it only marks a name: 氏. */
  HONORIFIC;

  private static final Map<String, Holder> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Holder::label, h -> h));

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * Returns the holder of a label.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Holder of(String label) {
    return Optional.ofNullable(BY_LABEL.get(label))
        .orElseThrow(() -> new IllegalArgumentException("no holder " + label));
  }

  /** Returns the name as files and rules write it, such as {@code either-public}. */
  String label() {
    return label;
  }
}
