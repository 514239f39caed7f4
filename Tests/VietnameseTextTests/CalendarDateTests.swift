import Foundation
import TestSupport
import Testing
import VietnameseText

@Suite struct CalendarDateTests {
  static func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test(arguments: [
    (2021, 2, 29), (2021, 13, 1), (2021, 0, 1), (2021, 4, 31), (0, 1, 1), (10_000, 1, 1), (1900, 2, 29),
    (2021, 1, 0),
  ])
  func refusesDaysThatThereAreNot(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func countsEveryDayOfTenThousandYears() throws {
    var number = -719_162
    var wrong = 0
    for year in 1...9999 {
      for month in 1...12 {
        for day in [1, CalendarDate.daysInMonth(month, of: year)] {
          let expected = day == 1 ? number : number + day - 1
          let date = CalendarDate(year: year, month: month, day: day)
          if date?.daysSince1970 != expected || CalendarDate(daysSince1970: expected) != date { wrong += 1 }
        }
        number += CalendarDate.daysInMonth(month, of: year)
      }
    }
    #expect(wrong == 0)
    #expect(CalendarDate(daysSince1970: number) == nil)
    #expect(CalendarDate(daysSince1970: -719_163) == nil)
    #expect(CalendarDate(daysSince1970: Int.min) == nil)
  }

  @Test(arguments: 0..<50)
  func agreesWithFoundation(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let seconds = random.number(below: 4_000_000_000) - 1_000_000_000
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let moment = Date(timeIntervalSince1970: TimeInterval(seconds))
    let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: moment)
    let date = try #require(CalendarDate(secondsSince1970: seconds))
    #expect([date.year, date.month, date.day] == [parts.year, parts.month, parts.day])
    #expect(date.weekday.rawValue % 7 + 1 == parts.weekday)
    let months = random.number(below: 60) - 30
    let later = try #require(calendar.date(byAdding: .month, value: months, to: moment))
    let expected = calendar.dateComponents([.year, .month, .day], from: later)
    let moved = try #require(date.adding(months: months))
    #expect([moved.year, moved.month, moved.day] == [expected.year, expected.month, expected.day])
  }

  @Test(arguments: [
    "2021-05-20", "20/5/2021", "20/05/2021", " 20-5-2021 ", "20.5.2021", "ngày 20 tháng 5 năm 2021",
    "Ngày 20  tháng 05 năm 2021", "20 tháng 5 năm 2021", "2021-5-20", "nga\u{0300}y 20 tháng 5 năm 2021",
  ])
  func reads(text: String) throws {
    #expect(try CalendarDate(text) == Self.date(2021, 5, 20))
  }

  @Test(arguments: [
    "", "2021", "20/5/21", "2021/05/20", "20/5-2021", "2021-05-20T00:00", "32/1/2021", "1/1/2021/", "/1/2021",
    "29/2/2021",
    "ngày 20 tháng 5", "2021.05.20", "ngày 31 tháng 2 năm 2021", "+1/1/2021", "ngày +1 tháng 1 năm 2021",
    "99999999999999999999/1/2021", "２０/5/2021",
  ])
  func refusesToRead(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func countsAndMoves() throws {
    let day = try Self.date(2021, 1, 31)
    #expect(day.adding(months: 1) == CalendarDate(year: 2021, month: 2, day: 28))
    #expect(day.adding(months: -12) == CalendarDate(year: 2020, month: 1, day: 31))
    #expect(day.adding(days: 1) == CalendarDate(year: 2021, month: 2, day: 1))
    #expect(day.adding(days: .max) == nil)
    #expect(day.adding(months: .max) == nil)
    #expect(day.adding(months: .min) == nil)
    #expect(try day.days(until: Self.date(2020, 12, 31)) == -31)
    #expect(day.quarter == 1)
    #expect(day < (try Self.date(2021, 2, 1)))
    #expect(try Self.date(2024, 2, 3).lastDayOfMonth.description == "2024-02-29")
    #expect(try Self.date(7, 1, 2).description == "0007-01-02")
    #expect(day.weekday.name == "Chủ nhật")
  }

  @Test func writesDatesAsTheDecreeDoes() throws {
    #expect(try Self.date(2021, 5, 20).phrase == "ngày 20 tháng 5 năm 2021")
    #expect(try Self.date(2021, 2, 5).phrase == "ngày 05 tháng 02 năm 2021")
    #expect(try Self.date(2021, 12, 5).phrase == "ngày 05 tháng 12 năm 2021")
    #expect(try Self.date(2021, 3, 10).phrase == "ngày 10 tháng 3 năm 2021")
    #expect(try Self.date(2021, 5, 12).shortPhrase == "12/5/2021")
    #expect(try Self.date(2021, 1, 2).shortPhrase == "02/01/2021")
    #expect(try Self.date(2021, 5, 12).quarterPhrase == "quý II năm 2021")
  }

  @Test func writesPeriods() throws {
    let (may, december, next) = try (Self.date(2021, 5, 1), Self.date(2021, 12, 31), Self.date(2022, 2, 1))
    #expect(DatePhrases.months(may, december) == "từ tháng 5 đến tháng 12 năm 2021")
    #expect(DatePhrases.months(december, next) == "từ tháng 12 năm 2021 đến tháng 02 năm 2022")
    #expect(DatePhrases.months(may, may) == "tháng 5 năm 2021")
    #expect(DatePhrases.days(may, next) == "từ ngày 01/5/2021 đến ngày 01/02/2022")
    #expect(DatePhrases.days(may, may) == "ngày 01/5/2021")
    #expect(DatePhrases.years(2021, 2025) == "giai đoạn 2021 - 2025")
    #expect(DatePhrases.years(2021, 2021) == "năm 2021")
    #expect(DatePhrases.quarter(4) == "quý IV")
    #expect(DatePhrases.shortMonth(2, year: 2021) == "02/2021")
  }
}
