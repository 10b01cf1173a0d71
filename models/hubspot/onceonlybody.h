// A request body that can be read once. QNetworkAccessManager sends a POST again by itself when the server
// closes the connection after reading it, if it can rewind the body; a sequential device that refuses
// reset() makes it report ContentReSendError instead: one POST, outcome unknown.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace lineitems {

class OnceOnlyBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnceOnlyBody)

public:
    explicit OnceOnlyBody(QByteArray body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace lineitems
