import DocumentWriters
import Foundation
import OfficialDocument
import Testing

@Test func writeSamples() throws {
  let out = URL(fileURLWithPath: "/tmp/w/out")
  try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
  var urgent = dispatch1457
  urgent.urgency = .flash
  urgent.addressees = ["Bộ Nội vụ"]
  for (name, document) in [
    ("cv", dispatch1457), ("plan", samplePlan()), ("plan2", samplePlan(activities: 30, signers: 2)),
    ("urgent", urgent),
  ] {
    let file = try DOCXWriter(for: document).write(document)
    try Data(file.bytes).write(to: out.appendingPathComponent(name + ".docx"))
  }
}
