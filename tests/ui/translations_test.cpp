// A translation that drops a %1 hides a number or a reason from whoever reads it; one that drops the
// mnemonic takes a key away.
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct Message
{
    QString source;
    QStringList translations;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message"_s) {
            messages.emplace_back();
            isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == u"source"_s) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == (isPlural ? u"numerusform"_s : u"translation"_s)) {
            messages.back().translations << xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9n]+"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&\\w"_s);
    return text.count(pattern);
}

TEST(Translations, SpanishKeepsPlaceholdersAndMnemonics)
{
    const auto messages = messagesOf(QStringLiteral(LINEITEMS_I18N "/line-item-editor_es.ts"));
    ASSERT_GT(messages.size(), 300U);
    for (const Message &message : messages) {
        ASSERT_FALSE(message.translations.isEmpty()) << message.source.toStdString();
        for (const QString &text : message.translations) {
            EXPECT_FALSE(text.trimmed().isEmpty()) << message.source.toStdString();
            EXPECT_EQ(placeholders(text), placeholders(message.source)) << text.toStdString();
            EXPECT_EQ(mnemonics(text), mnemonics(message.source)) << text.toStdString();
        }
    }
}

} // namespace
} // namespace lineitems
