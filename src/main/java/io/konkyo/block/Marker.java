package io.konkyo.block;

/**
 * What stands at the head of a line without belonging to its content, such as {@code ##} or {@code
 * (1)}.
 *
 * @param role what it says about its line
 * @param sequence the numbering or bullet that it belongs to; markers of one sequence make a list
 * @param end UTF-16 index after the marker and the white space that follows it
 */
record Marker(Role role, String sequence, int end) {

  /** What a marker says about its line. */
  enum Role {
    /** A heading. */
    HEADING,
    /** A caption. */
    CAPTION,
    /** A list item. */
    ITEM,
    /** A list item or a heading, as the line and its neighbours show. */
    EITHER,
    /** A question: a heading where the line is nothing else. */
    QUESTION,
    /** Nothing: the line is judged by what follows the marker. */
    TEXT
  }
}
