"""Clips played by Qt Multimedia; imported only where there is something to play."""

from __future__ import annotations

from PySide6.QtCore import Q_ARG, QGenericArgumentHolder, QMetaObject, QObject, Qt, QTimer, QUrl
from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioOutput,
    QMediaDevices,
    QMediaPlayer,
    QtAudio,
    QVideoFrame,
    QVideoSink,
)

from presenter.i18n.text import Text
from presenter.qt.player import Clip, Player
from presenter.typeset.media_container import holds_media

_NO_MEDIA = Text("it does not begin as a video or a sound does")
_UNLOADED = (QMediaPlayer.MediaStatus.NoMedia, QMediaPlayer.MediaStatus.LoadingMedia)


class MultimediaPlayer(Player):
    """Play clips with what Qt brings, the sound on the device that is named or else the system's own."""

    def __init__(self, audio_device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._audio_device = audio_device.strip()
        self._clip: Clip | None = None
        self._source = QUrl()
        self._is_current = False  # whether Qt's player speaks of this clip, and not of the one before
        self._wanted = False
        self._awaited: float | None = None  # the position to begin at, once the clip is loaded
        self._at_end = False
        self._frame = QVideoFrame()
        # Of no length, so that a picture is taken once no key is waiting; what came before it is dropped.
        self._take = QTimer(self)
        self._take.setSingleShot(True)
        self._take.timeout.connect(self._take_frame)
        self._output = QAudioOutput(self)
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._player.sourceChanged.connect(self._on_source)
        self._player.positionChanged.connect(self._on_position)
        self._player.durationChanged.connect(self._on_duration)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)

    @property
    def position(self) -> float:
        """Return how far the clip has come, in seconds."""
        return max(0.0, self._player.position() / 1000 - self._start)

    @property
    def length(self) -> float:
        """Return how long the clip is, in seconds; 0 as long as that is not known."""
        whole = self._player.duration() / 1000
        end = self._clip.playback.end if self._clip is not None else None
        return max(0.0, (whole if end is None else min(end, whole)) - self._start)

    def insert(self, clip: Clip, position: float = 0.0) -> None:
        """Take a clip in place of the one before, and get its picture at a position ready."""
        self.take_out()
        self._clip, self._awaited = clip, position
        if not holds_media(clip.path):
            self._clip = None
            self.failed.emit(_NO_MEDIA)
            return
        self._output.setDevice(self._device())
        self._output.setMuted(clip.playback.muted)
        self._source = QUrl.fromLocalFile(str(clip.path))
        self._ask("setSource", Q_ARG(QUrl, self._source))

    def take_out(self) -> None:
        """Be silent and let go of the clip."""
        self._clip, self._wanted, self._at_end = None, False, False
        self._frame, self._source, self._is_current = QVideoFrame(), QUrl(), False
        self._ask("stop")
        self._ask("setSource", Q_ARG(QUrl, self._source))

    def play(self) -> None:
        """Go on, or begin again at the end."""
        self._wanted = True
        if self._is_loaded:
            if self._at_end:
                self.seek(0.0)
            self._ask("play")

    def pause(self) -> None:
        """Stand still."""
        self._wanted = False
        if self._is_loaded:
            self._ask("pause")

    def seek(self, position: float) -> None:
        """Go to a position, the nearest there is."""
        if not self._is_loaded:
            self._awaited = position
            return
        self._at_end = False
        position = min(max(position, 0.0), self.length)
        self._ask("setPosition", Q_ARG("qlonglong", round(1000 * (self._start + position))))

    def set_volume(self, volume: float) -> None:
        """Play as loud as this, from 0 to 1 as ears judge it."""
        scale = QtAudio.VolumeScale
        self._output.setVolume(
            QtAudio.convertVolume(volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
        )

    def _ask(self, slot: str, *arguments: QGenericArgumentHolder) -> None:
        """Let Qt's own loop call a slot of its player.

        The player waits for threads of its own, and these need Python's lock as they end. Called
        from Python, which holds that lock, the two would wait for each other for ever.
        """
        QMetaObject.invokeMethod(self._player, slot, Qt.ConnectionType.QueuedConnection, *arguments)

    @property
    def _start(self) -> float:
        return self._clip.playback.start if self._clip is not None else 0.0

    @property
    def _is_loaded(self) -> bool:
        return self._clip is not None and self._awaited is None

    def _device(self) -> QAudioDevice:
        """Return the device that is named: by its whole name, or else by a part of it."""
        wanted = self._audio_device
        if not wanted:
            return QMediaDevices.defaultAudioOutput()
        devices, name = QMediaDevices.audioOutputs(), wanted.casefold()
        whole = [device for device in devices if device.description().casefold() == name]
        part = [device for device in devices if name in device.description().casefold()]
        if whole or part:
            return (whole or part)[0]
        self._audio_device = ""  # said once is enough
        message = Text("There is no sound device “{name}”; the system’s own is used.")
        self.warned.emit(message.with_fields(name=wanted))
        return QMediaDevices.defaultAudioOutput()

    def _on_source(self, source: QUrl) -> None:
        self._is_current = self._clip is not None and source == self._source
        self._on_error(self._player.error(), self._player.errorString())

    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._is_loaded and frame.isValid():
            self._frame = frame
            self._take.start()

    def _take_frame(self) -> None:
        frame, self._frame = self._frame, QVideoFrame()
        if self._is_loaded and frame.isValid():
            self.framed.emit(frame.toImage())
            self._end_at(frame.startTime() / 1_000_000)

    def _on_position(self, milliseconds: int) -> None:
        if self._is_loaded:
            self.progressed.emit(min(self.position, self.length), self.length)
            self._end_at(milliseconds / 1000)

    def _on_duration(self, milliseconds: int) -> None:
        if self._is_current and milliseconds > 0:
            self.progressed.emit(min(self.position, self.length), self.length)

    def _end_at(self, moment: float) -> None:
        """End the clip where its author ends it."""
        end = self._clip.playback.end if self._clip is not None else None
        if self._wanted and end is not None and moment >= end:
            self._finish()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if not self._is_current:
            return
        if status is QMediaPlayer.MediaStatus.EndOfMedia and self._wanted:
            self._finish()
        elif self._awaited is not None and status not in _UNLOADED:
            self._begin(self._awaited)

    def _begin(self, position: float) -> None:
        """Start what was asked for while the clip was being loaded; at rest, its first picture is wanted."""
        self._awaited = None
        if self._player.error() is not QMediaPlayer.Error.NoError:
            return
        if self._start or position:
            self.seek(position)
        if self._wanted:
            self._ask("play")
        else:
            self._ask("pause")

    def _finish(self) -> None:
        if self._clip is not None and self._clip.playback.loop:
            self.seek(0.0)
            self._ask("play")
            return
        self._wanted, self._at_end = False, True
        self._ask("pause")
        self.progressed.emit(self.length, self.length)
        self.ended.emit()

    def _on_error(self, error: QMediaPlayer.Error, reason: str) -> None:
        if self._is_current and error is not QMediaPlayer.Error.NoError:
            self._wanted = False
            self.failed.emit(reason)
