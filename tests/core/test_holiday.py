"""Public holidays as spans."""

from horgosdesk.core.holiday import holidays_of


def test_days_off_are_joined_over_a_weekend_that_nobody_works() -> None:
    found = {holiday.name: (holiday.first, holiday.last) for holiday in holidays_of("CN", [2025], "zh_CN")}
    assert found["国庆节 · 中秋节"] == ("2025-10-01", "2025-10-08")
    assert found["劳动节"] == ("2025-05-01", "2025-05-05")
    assert found["农历除夕 · 春节"] == ("2025-01-28", "2025-02-04")
    assert found["元旦"] == ("2025-01-01", "2025-01-01")


def test_an_observed_holiday_is_not_told_twice_and_an_unknown_country_has_none() -> None:
    names = {holiday.name: holiday.last for holiday in holidays_of("KZ", [2025], "ru")}
    assert names["Nowruz Holiday"] == "2025-03-25"
    assert holidays_of("XX", [2025], "en") == []
