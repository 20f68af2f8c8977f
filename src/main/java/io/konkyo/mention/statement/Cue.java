package io.konkyo.mention.statement;

/**
 * A verb or form of saying in a passage.
 *
 * @param form how what is said is joined to it
 * @param from the index of its first piece
 * @param to the index behind its last piece
 * @param link the index of the と, or of the cue itself where there is none
 * @param passive whether it has れる, which is then an honorific or a passive
 */
record Cue(Form form, int from, int to, int link, boolean passive) {

  /** How what is said is joined to a cue. */
  enum Form {
    /** と述べる. */
    SAY("statement.clause", true),
    /** 「…」と期待する. */
    QUOTE("statement.quote", true),
    /** 「…」と胸を張る: a verb that is not listed. */
    ANY("statement.quote", true),
    /** との見方を示す. */
    VIEW("statement.view", true),
    /** との声明を発表する. */
    COMMENT("statement.comment", true),
    /** としている, とみている, として批判する. */
    HOLD("statement.hold", true),
    /** によれば. */
    ACCORDING("statement.according", false),
    /** 教授が指摘するように. */
    AS_SAID("statement.as-said", false),
    /** A verb of saying to which nothing is joined: ある交渉参加者が語った. */
    ALONE("statement.quote", false);

    private final String rule;
    private final boolean linked;

    Form(String rule, boolean linked) {
      this.rule = rule;
      this.linked = linked;
    }

    /** Returns the name of the rule where no quotation decides. */
    String rule() {
      return rule;
    }

    /** Returns whether と stands between what is said and the cue. */
    boolean isLinked() {
      return linked;
    }
  }

  /** Returns which of two cues with one と is the saying: the one that is surer to be one. */
  int rank() {
    return switch (form) {
      case ANY -> 0;
      case QUOTE -> 1;
      default -> 2;
    };
  }

  boolean is(Form wanted) {
    return form == wanted;
  }
}
