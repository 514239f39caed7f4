internal import ArgumentParser

@main
struct Kehoach: ParsableCommand {
  mutating func run() {}
}
