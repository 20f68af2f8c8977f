/* Work over all documents in slices, so that typing never waits for it. */

const SLICE_MS = 12;

class Scan {
  /**
   * Visits every document in turn; visit may return false to end.
   * progress is called after each slice, done at the end.
   */
  constructor(visit, progress, done) {
    this.stopped = false;
    this.next = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      if (this.stopped) {
        return;
      }
      const until = performance.now() + SLICE_MS;
      while (this.next < docs.length && performance.now() < until) {
        if (visit(this.next++) === false) {
          this.next = docs.length;
        }
      }
      progress(this.next);
      if (this.next < docs.length) {
        channel.port2.postMessage(0);
      } else {
        this.stopped = true;
        done();
      }
    };
    channel.port2.postMessage(0);
  }

  stop() {
    this.stopped = true;
  }
}
