/// An id of an element, unique for each duty: `y-2.2-1`.
func anchor(_ duty: String) -> String {
  "y-" + duty.map { $0 == "/" ? "-" : $0 }
}
