package io.konkyo.mention.person;

import java.util.Locale;

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

  /** Returns the name as files and rules write it, such as {@code either-public}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
