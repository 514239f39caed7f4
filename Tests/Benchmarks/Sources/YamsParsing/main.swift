// Parses a file a number of times with Yams and prints the CPU seconds of each time, a line each.
internal import Glibc
internal import Yams

func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func contents(of path: String) -> String? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return String(decoding: bytes, as: UTF8.self)
}

let arguments = CommandLine.arguments
guard arguments.count == 3, let repeats = Int(arguments[2]), let text = contents(of: arguments[1]) else {
  print("usage: yams-parsing FILE REPEATS")
  exit(2)
}
for _ in 0..<repeats {
  let start = processSeconds()
  guard try compose(yaml: text) != nil else { exit(1) }
  print(processSeconds() - start)
}
