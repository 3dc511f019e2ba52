//! When a person has to be told. Pure.

use chrono::NaiveDate;
use law::Pack;

use super::Article;

/// Last day of a duty for data obtained on a day: for data from the person the day itself (Article 13(1): at the time
/// when they are obtained), for data from elsewhere the legal last day of the month (Article 14(3)(a)).
pub(super) fn due(article: Article, obtained: NaiveDate) -> NaiveDate {
    match article {
        Article::Thirteen => obtained,
        Article::Fourteen => Pack::at(obtained).notice_third_party(obtained).due,
    }
}
