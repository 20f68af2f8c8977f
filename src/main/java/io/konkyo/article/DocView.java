package io.konkyo.article;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The documents of a list of names, in its order, each of which is made when it is asked for. */
final class DocView<E> extends AbstractList<E> {

  private final DocList docs;
  private final Maker<E> maker;

  /** Makes a document from its name and its tag. */
  @FunctionalInterface
  interface Maker<E> {
    E make(String doc, int tag);
  }

  DocView(DocList docs, Maker<E> maker) {
    this.docs = docs;
    this.maker = maker;
  }

  @Override
  public E get(int index) {
    return at(docs.at(index));
  }

  @Override
  public int size() {
    return docs.size();
  }

  /** Goes through the names once, where {@link #get} would begin at a block for each. */
  @Override
  public Iterator<E> iterator() {
    DocList.Cursor cursor = docs.cursor();
    return new Iterator<>() {

      private int left = docs.size();

      @Override
      public boolean hasNext() {
        return left > 0;
      }

      @Override
      public E next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        left--;
        cursor.next();
        return at(cursor);
      }
    };
  }

  private E at(DocList.Cursor cursor) {
    return maker.make(cursor.doc(), cursor.tag());
  }
}
