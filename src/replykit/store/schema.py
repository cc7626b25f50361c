"""Name the tables as the newest migration leaves them; a test holds the two against each other."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, Integer, LargeBinary, MetaData, Table, Text

metadata: Final = MetaData()

drafts: Final = Table(
    "drafts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("template", Text, nullable=False),
    Column("to_name", Text),
    Column("to_address", Text),
    Column("to_key", Text),  # the address in lower case: who wrote before
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("release_at", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("message_id", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("again", Boolean, nullable=False),
    Column("in_reply_to", Text),
    Column("thread", Text, nullable=False),
    Column("next_step_text", Text),
    Column("next_step_by", Text),
    Column("blocked_by", Text, nullable=False),
    Column("scan", Text, nullable=False),
    Column("findings", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("reason", Text),
    Column("sent_at", Text),
    Column("token", Text),
    Column("lease_until", Text),
    Column("dated_at", Text),
    Column("raw", LargeBinary),
)

events: Final = Table(
    "events",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("draft_id", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("before", Text),
    Column("after", Text, nullable=False),
    Column("why", Text),
)

meta: Final = Table(
    "replykit_meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
