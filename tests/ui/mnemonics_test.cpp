// A letter that stands twice does nothing but move about: whoever works by keyboard presses it in vain.
#include "tests/ui/windowfixture.h"
#include "models/session/recentconnections.h"
#include "ui/window/actions.h"
#include "ui/window/errorpage.h"
#include "ui/window/startpage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>
#include <QXmlStreamReader>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

/// The texts of a language as they stand in the sources.
class SourceTranslator final : public QTranslator
{
public:
    explicit SourceTranslator(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        bool isPlural = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name"_s)
                context = xml.readElementText();
            else if (xml.name() == u"source"_s)
                source = xml.readElementText();
            else if (xml.name() == u"translation"_s && !isPlural)
                m_texts[context + u'\n' + source] = xml.readElementText();
            else if (xml.name() == u"numerusform"_s)
                m_texts[context + u'\n' + source] = xml.readElementText(); // the last: of several
            else if (xml.name() == u"message"_s)
                isPlural = xml.attributes().hasAttribute("numerus"_L1);
        }
    }
    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_texts.value(QString::fromUtf8(context) + u'\n' + QString::fromUtf8(source));
    }

private:
    QHash<QString, QString> m_texts;
};

/// Texts that share a letter, in pairs.
QStringList clashesAmong(const QStringList &texts)
{
    QStringList clashes;
    QHash<QString, QString> known;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (known.contains(key))
            clashes << known.value(key) + u" | "_s + text;
        known.insert(key, text);
    }
    return clashes;
}

QStringList textsIn(const QWidget *window)
{
    QStringList texts;
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts << button->text();
    }
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts << label->text();
    }
    for (const auto *tabs : window->findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
    }
    return texts;
}

class MnemonicsTest : public WindowTest, public testing::WithParamInterface<const char *>
{
protected:
    void SetUp() override
    {
        if (qstrlen(GetParam()) == 0)
            return;
        m_translator = std::make_unique<SourceTranslator>(
            QStringLiteral(LINEITEMS_I18N "/line-item-editor_%1.ts").arg(QString::fromLatin1(GetParam())));
        QCoreApplication::installTranslator(m_translator.get());
    }
    void TearDown() override
    {
        if (m_translator)
            QCoreApplication::removeTranslator(m_translator.get());
    }

    QStringList menuTitles() const
    {
        QStringList titles;
        for (const QAction *action : window->menuBar()->actions())
            titles << action->text();
        return titles;
    }
    void lookAt(QAction *action)
    {
        lookAtDialog(action, [action](const QDialog *dialog) {
            EXPECT_EQ(clashesAmong(textsIn(dialog)).join(u'\n').toStdString(), "")
                << action->text().toStdString();
        });
    }

private:
    std::unique_ptr<SourceTranslator> m_translator;
};

TEST_P(MnemonicsTest, AreOnceInEachMenu)
{
    openPortal();
    const auto menus = window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text();
        EXPECT_EQ(clashesAmong(texts).join(u'\n').toStdString(), "") << menu->title().toStdString();
    }
}

TEST_P(MnemonicsTest, AreOnceInTheWindow)
{
    makeWindow();
    EXPECT_EQ(clashesAmong(menuTitles() + textsIn(window.get())).join(u'\n').toStdString(), "");
    window.reset();
    portal.rows[u"1001"_s] = {{u"price"_s, u"1"_s}};
    openPortal();
    portal.refused.insert(u"1001"_s, u"Too dear"_s);
    setCurrent(0, "price");
    type("99");
    submitAll();
    QApplication::processEvents();
    EXPECT_EQ(clashesAmong(menuTitles() + textsIn(window.get())).join(u'\n').toStdString(), "");
}

TEST_P(MnemonicsTest, AreOnceWhereAPortalDoesNotOpen)
{
    Connection acme;
    acme.name = QStringLiteral("Acme");
    RecentConnections(&settings).remember({QStringLiteral("key-1"), acme, {}});
    tokenAnswer = "pat-1";
    portal.onlyToken = "pat-2";
    makeWindow();
    QListWidget *list = window->startPage()->recentList();
    ASSERT_TRUE(list->isVisible());
    EXPECT_EQ(clashesAmong(menuTitles() + textsIn(window.get())).join(u'\n').toStdString(), "");
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->errorPage()->isVisible(); }));
    EXPECT_EQ(clashesAmong(menuTitles() + textsIn(window.get())).join(u'\n').toStdString(), "");
}

TEST_P(MnemonicsTest, AreOnceInADialog)
{
    useJournal();
    openPortal();
    const Actions *actions = window->actions();
    lookAt(actions->connectNew);
    setCurrent(0, "price");
    type("99");
    setCurrent(0, "price");
    for (QAction *action :
         {actions->setValue, actions->review, actions->columns, actions->history, actions->changeSelection,
          actions->findReplace, actions->guardRails, actions->sortBySeveral, actions->manageViews,
          actions->fillSeries, actions->goToRecord})
        lookAt(action);
}

INSTANTIATE_TEST_SUITE_P(Languages, MnemonicsTest, testing::Values("", "es"));

} // namespace
} // namespace lineitems
