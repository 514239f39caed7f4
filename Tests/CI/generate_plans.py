"""Writes plans that differ in every part that a document can have.

usage: generate_plans.py FOLDER COUNT

The same number always gives the same plan. The folder must lie below one with the shipped `templates`.
"""

import json
import pathlib
import random
import sys

BODIES = ["phong-ttbcxb", "phong-cntt", "thanh-tra-so-tttt", "van-phong-so-tttt"]
PARTNERS = ["cac-so-ban-nganh-tinh", "ubnd-cap-huyen", "cong-an-tinh-dien-bien", "ubmttq-tinh-dien-bien"]
PRESS = ["bao-dien-bien-phu", "dai-ptth-dien-bien", "ttxvn-dien-bien"]
CHANNELS = ["cong-ttdt-tinh", "trang-ttdt-so-tttt", "truyen-thanh-xa"]
KINDS = ["hội nghị", "văn bản hướng dẫn", "tập huấn", "báo cáo", "thanh tra, kiểm tra", "phối hợp"]
WORDS = (
    "tổ chức quán triệt nội dung công tác thông tin cơ sở trên địa bàn tỉnh hướng dẫn các đơn vị phối hợp "
    "chặt chẽ kịp thời rà soát Đảng Ủy ban & <Sở> \"Điều\" 30/2020/NĐ-CP m² CO₂ «chuyển đổi số» 5% — – … 𠀋 e\u0301"
).split()
URGENCY = ["khẩn", "thượng khẩn", "hỏa tốc"]
CIRCULATION = ["xem xong trả lại", "lưu hành nội bộ", "tài liệu hội nghị"]
MEASURES = {
    "cỡ chữ": ["13", "14", "13,5"], "cỡ chữ đầu văn bản": ["13/14/14", "12/13/13"], "cỡ chữ bảng": ["10", "12", "14"],
    "lề trên": ["20", "25 mm"], "lề dưới": ["20", "25"], "lề trái": ["30", "35"], "lề phải": ["15", "20"],
    "thụt đầu dòng": ["1 cm", "1,27 cm"], "cách đoạn": ["6", "12"], "giãn dòng": ["1", "1,15", "1,5"],
}


class Plan:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.notes = []
        self.lines = [f"# kehoach: bỏ-qua-tệp KH0401, KH0403, KH0437, KH0501, KH0506, KH0511, KH0515 bản thử số {seed}"]

    def happens(self, percent):
        return self.random.randrange(100) < percent

    def words(self, least, most):
        text = " ".join(self.random.choice(WORDS) for _ in range(self.random.randint(least, most)))
        return text[0].upper() + text[1:]

    def add(self, indent, key, value):
        self.lines.append("  " * indent + f"{key}: {value}")

    @staticmethod
    def quoted(text):
        return json.dumps(text, ensure_ascii=False)

    def texts(self, indent, key, count, least, most, has_notes=False):
        self.lines.append("  " * indent + f"{key}:")
        for _ in range(count):
            text = self.words(least, most)
            if has_notes and self.happens(10):
                self.notes.append(f"ct-{len(self.notes) + 1}")
                text += f" nêu trên[^{self.notes[-1]}] và các phần sau."
            self.lines.append("  " * (indent + 1) + f"- {self.quoted(text)}")

    def head(self):
        kind = self.random.choice(["kế hoạch", "công văn", "thông báo", "báo cáo", "tờ trình", "hướng dẫn", "chương trình"])
        self.add(0, "văn bản", kind)
        self.is_committee = self.happens(30)
        self.add(0, "cơ quan", "ubnd-tinh-dien-bien" if self.is_committee else "so-tttt-dien-bien")
        self.add(0, "số", self.random.choice(["", "7", "45", "1457"]))
        self.add(0, "ngày", self.random.choice(["2021-06", "2021-06-01", "2021-02-09", "2021-12-31"]))
        self.add(0, "trích yếu", self.quoted(self.words(3, 60)))
        if self.happens(30):
            self.add(0, "độ khẩn", self.random.choice(URGENCY))
        if self.happens(30):
            self.add(0, "phạm vi lưu hành", self.random.choice(CIRCULATION))
        if self.happens(30):
            self.add(0, "ký hiệu người soạn", "NDH")
            self.add(0, "số bản", self.random.randint(1, 300))
        if self.happens(40):
            self.lines.append("trình bày:")
            for name in self.random.sample(list(MEASURES), self.random.randint(1, 5)):
                self.add(1, name, self.random.choice(MEASURES[name]))
        if kind in ("công văn", "tờ trình") or self.happens(20):
            self.texts(0, "kính gửi", self.random.randint(1, 5), 2, 12)
        if self.happens(50):
            self.texts(0, "căn cứ", self.random.randint(1, 4), 5, 30)
        if self.happens(80):
            self.texts(0, "mở đầu", self.random.randint(1, 3), 5, 80)

    def section(self, indent, depth):
        self.lines.append("  " * indent + f"- mục: {self.quoted(self.words(1, 12))}")
        if self.happens(50):
            self.texts(indent + 1, "đoạn", self.random.randint(1, 3), 5, 120, has_notes=True)
        if self.happens(50):
            self.texts(indent + 1, "ý", self.random.randint(1, 5), 2, 40, has_notes=True)
        if depth < 3 and self.happens(50):
            self.lines.append("  " * (indent + 1) + "khoản:")
            for _ in range(self.random.randint(1, 3)):
                self.section(indent + 2, depth + 1)

    def body(self):
        self.lines.append("bố cục:")
        for _ in range(self.random.randint(0, 3)):
            self.section(1, 0)
        self.lines.append("  - mục: NHIỆM VỤ")
        self.add(2, "hoạt động", self.random.choice(["liệt kê", "theo nhóm", "bảng"]))
        if self.happens(50):
            self.lines.append("  - mục: PHÂN CÔNG")
            self.add(2, "phân công", "theo cơ quan")
        if self.happens(50):
            self.lines.append("  - mục: TIẾN ĐỘ")
            self.add(2, "tiến độ", "theo tháng")
        self.lines += ["nhóm:", "  - {mã: mot, tên: Nhóm thứ nhất}", "  - {mã: hai, tên: Nhóm thứ hai}", "hoạt động:"]
        for number in range(self.random.randint(1, 40)):
            self.activity(number)
        if self.happens(50):
            self.texts(0, "kết thúc", 1, 5, 40)

    def activity(self, number):
        self.lines.append(f"  - mã: HD-{number + 1:02}")
        self.add(2, "tên", self.quoted(self.words(2, 25)))
        self.add(2, "nhóm", self.random.choice(["mot", "hai"]))
        self.add(2, "loại", self.quoted(self.random.choice(KINDS)))
        self.add(2, "chủ trì", self.random.choice(BODIES))
        if self.happens(60):
            self.add(2, "phối hợp", "[" + ", ".join(self.random.sample(PARTNERS, self.random.randint(1, 4))) + "]")
        if self.happens(30):
            self.add(2, "báo chí", "[" + ", ".join(self.random.sample(PRESS, self.random.randint(1, 3))) + "]")
        if self.happens(30):
            self.add(2, "kênh", "[" + ", ".join(self.random.sample(CHANNELS, self.random.randint(1, 3))) + "]")
        if self.happens(50):
            self.add(2, "nội dung", self.quoted(self.words(3, 150)))
        deadline = ["2021-07-15", "{trước: 2021-08-01}", "{tháng: 9, năm: 2021}", "{quý: 4, năm: 2021}", "thường xuyên"]
        self.add(2, "thời hạn", self.random.choice(deadline))
        self.add(2, "sản phẩm", self.quoted(self.words(1, 10)))
        if self.happens(20):
            self.add(2, "ghi chú", self.quoted(self.words(1, 15)))

    def end(self):
        self.lines.append("nơi nhận:")
        for _ in range(self.random.randint(0, 12)):
            self.lines.append(f"  - {self.quoted(self.words(1, 12))}")
        self.lines.append('  - "Lưu: VT, TTBCXB^(NDH)"')
        self.lines.append("ký:")
        forms = [
            {"chức vụ": "GIÁM ĐỐC"}, {"ký thay": "GIÁM ĐỐC", "chức vụ": "PHÓ GIÁM ĐỐC"},
            {"thừa lệnh": "GIÁM ĐỐC", "chức vụ": "CHÁNH VĂN PHÒNG"}, {"quyền": "có", "chức vụ": "GIÁM ĐỐC"},
            {"thừa lệnh": "GIÁM ĐỐC", "ký thay": "CHÁNH VĂN PHÒNG", "chức vụ": "PHÓ CHÁNH VĂN PHÒNG"},
            {"thừa ủy quyền": "GIÁM ĐỐC", "chức vụ": "TRƯỞNG PHÒNG"},
        ]
        if self.is_committee:
            forms = [
                {"thay mặt": "ỦY BAN NHÂN DÂN", "chức vụ": "CHỦ TỊCH"},
                {"thay mặt": "ỦY BAN NHÂN DÂN", "ký thay": "CHỦ TỊCH", "chức vụ": "PHÓ CHỦ TỊCH"},
                {"thừa lệnh": "CHỦ TỊCH", "chức vụ": "CHÁNH VĂN PHÒNG"},
            ]
        form = dict(self.random.choice(forms))
        if self.happens(60):
            form["họ tên"] = "Nguyễn Văn Ước"
        self.lines.append("  - " + "{" + ", ".join(f"{key}: {value}" for key, value in form.items()) + "}")
        if self.happens(40):
            self.lines.append("phụ lục:")
            for _ in range(self.random.randint(1, 3)):
                self.lines.append(f"  - tên: {self.quoted(self.words(2, 12).upper())}")
                self.add(2, "bảng", "hoạt động")
                self.add(2, "khổ ngang", self.random.choice(["có", "không"]))

    def footnotes(self):
        if self.notes:
            self.lines.append("chú thích:")
        for note in self.notes:
            self.lines.append(f"  - mã: {note}")
            self.add(2, "nội dung", self.quoted(self.words(2, 80)))

    def text(self):
        self.head()
        self.body()
        self.end()
        self.footnotes()
        return "\n".join(self.lines) + "\n"


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        (folder / f"plan-{number:03}.yaml").write_text(Plan(number).text(), encoding="utf-8")


main()
