internal import CMalloc

extension SystemWorld {
  /// Keeps freed memory for the next use: a run is over before the system could use what it gets back, or needs as much
  /// again for the next document, and each page that is handed out anew costs as much as reading a line.
  public static func keepFreedMemory() {
    let most = Int32(1 << 30)
    _ = mallopt(M_MMAP_THRESHOLD, most)
    _ = mallopt(M_TRIM_THRESHOLD, most)
  }
}
