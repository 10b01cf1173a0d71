#include "ui/history/storagesentences.h"

#include "models/storage/journalfile.h"

#include <QCoreApplication>
#include <QDir>

namespace lineitems {

namespace {

struct StorageWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::StorageWords)
};

QString sentences(const QStringList &parts)
{
    return parts.join(u' ');
}

/// What the system said, for whoever is asked for help.
QString detailOf(const StorageError &error)
{
    return error.detail.isEmpty() ? StorageWords::tr("no reason given") : error.detail;
}

QString whatHappened(const StorageError &error)
{
    switch (error.problem) {
    case StorageProblem::None:
        return {};
    case StorageProblem::CannotOpen:
        return StorageWords::tr("The journal of unsaved edits cannot be opened (%1).").arg(detailOf(error));
    case StorageProblem::NewerVersion:
        return StorageWords::tr(
            "The journal of unsaved edits was written by a newer version of the program.");
    case StorageProblem::Damaged:
        return StorageWords::tr("The journal of unsaved edits is damaged (%1).").arg(detailOf(error));
    case StorageProblem::Full:
        return StorageWords::tr("The disk is full: the journal of unsaved edits cannot be written.");
    case StorageProblem::Busy:
        return StorageWords::tr("Another program keeps the journal of unsaved edits to itself.");
    case StorageProblem::Gone:
        return StorageWords::tr("It is not there any more: another window took it over or discarded it.");
    case StorageProblem::Refused:
        return StorageWords::tr("The journal of unsaved edits does not work (%1).").arg(detailOf(error));
    }
    Q_UNREACHABLE();
}

QString whatToDo(const StorageError &error)
{
    const QString folder = QDir::toNativeSeparators(storageDirectory());
    switch (error.problem) {
    case StorageProblem::None:
        return {};
    case StorageProblem::CannotOpen:
        return StorageWords::tr(
                   "See to it that you may write to the folder %1; then start the program again.")
            .arg(folder);
    case StorageProblem::NewerVersion:
        return StorageWords::tr("Use the newer version of the program.");
    case StorageProblem::Damaged:
        return StorageWords::tr(
            "Close all windows of the program and start it again: then the damaged file is set aside.");
    case StorageProblem::Full:
        return StorageWords::tr("Make room on the disk.");
    case StorageProblem::Busy:
        return StorageWords::tr("Look for a program that copies or checks the folder %1, such as a backup.")
            .arg(folder);
    case StorageProblem::Gone:
        return StorageWords::tr("Look for it in the other window.");
    case StorageProblem::Refused:
        return StorageWords::tr(
                   "Start the program again, and look whether the disk of the folder %1 is well.")
            .arg(folder);
    }
    Q_UNREACHABLE();
}

} // namespace

QString journalTroubleText(const StorageError &error)
{
    return sentences({whatHappened(error),
                      StorageWords::tr("Until this is mended, unsaved edits are lost if the program or the "
                                       "computer crashes, and runs may be missing in the history. Saving to "
                                       "HubSpot works as before."),
                      whatToDo(error)});
}

QString damagedJournalText(const QString &copy)
{
    return sentences(
        {StorageWords::tr("The journal of unsaved edits was damaged, and was set aside as %1.")
             .arg(QDir::toNativeSeparators(copy)),
         StorageWords::tr("A new one has begun: edits are safe from now on. The history, and edits that were "
                          "not saved before, are in the damaged file."),
         StorageWords::tr("Keep it if you miss any of them.")});
}

QString restoreFailedText(const StorageError &error)
{
    if (error.problem == StorageProblem::Gone)
        return sentences({StorageWords::tr("The changes could not be brought back."), whatHappened(error),
                          whatToDo(error)});
    return sentences({StorageWords::tr("The changes could not be brought back."), whatHappened(error),
                      StorageWords::tr("They stay in the journal, and are offered again at the next start."),
                      whatToDo(error)});
}

QString historyFailedText(const StorageError &error)
{
    return sentences(
        {StorageWords::tr("The history could not be read."), whatHappened(error), whatToDo(error)});
}

} // namespace lineitems
