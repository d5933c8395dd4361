"""Addresses as QR codes."""

import io

import segno


def qr_code(address: str) -> str:
    """An address as a QR code, as SVG with the quiet edge that cameras need; segno's DataOverflowError if too long."""
    out = io.BytesIO()
    segno.make_qr(address, error="l").save(out, kind="svg", border=4, scale=2, light="#fff", xmldecl=False)
    return out.getvalue().decode()
