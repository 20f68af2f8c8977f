package io.konkyo.block;

/** What a block of an article is. */
public enum BlockKind {
  /** A line that names the part of the article below it. */
  HEADING,
  /** Running text. */
  PARAGRAPH,
  /** One item of a list, its marker left out. */
  LIST_ITEM,
  /** One cell of a table. */
  TABLE_CELL,
  /** A line under or beside a picture, or its alternative text. */
  CAPTION,
  /** A line that says who wrote or photographed it. */
  BYLINE
}
