import Batch
import SourceText
import Testing

@Suite struct BatchProgressTests {
  @Test func tellsRateAndTimeLeft() {
    let progress = BatchProgress(.writing, rowCount: 500, done: 250, total: 1000)
    #expect(progress.line(after: 2).vi == "đã ghi 500 tệp (25%), 250 tệp/giây, còn 6 giây")
    #expect(progress.line(after: 50).en == "written 500 files (25%), 10 files/s, 2 min 30 s left")
  }

  @Test func staysSaneAtTheEdges() {
    let start = BatchProgress(.checking, rowCount: 0, done: 0, total: 0)
    #expect(start.line(after: 0).vi == "kiểm tra 0 hàng (100%), 0 hàng/giây, còn 0 giây")
    let end = BatchProgress(.checking, rowCount: 3, done: 30, total: 20)
    #expect(end.line(after: 1).vi == "kiểm tra 3 hàng (100%), 3 hàng/giây, còn 0 giây")
  }
}
