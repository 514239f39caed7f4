internal import CMalloc

extension SystemWorld {
  /// Keeps freed memory for the next use: a run of some milliseconds is over before the system could use what it gets
  /// back, and each page that it hands out anew costs as much as reading a line.
  public static func keepFreedMemory() {
    let most = Int32(1 << 30)
    _ = mallopt(M_MMAP_THRESHOLD, most)
    _ = mallopt(M_TRIM_THRESHOLD, most)
  }
}
