<#-- One frame for every mail. Inline styles and bgcolor: mail programs drop the rest. -->
<#macro emailLayout preview="">
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then("ltr", "rtl")}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${realmName}</title>
  <style>
    a { color: #0059b3; }
    @media (prefers-color-scheme: dark) {
      body, .page { background: #10202f !important; }
      .sheet { background: #1b2f42 !important; color: #f2f4f6 !important; }
      .foot { color: #c3ccd5 !important; }
      a { color: #9cc7ff !important; }
    }
  </style>
</head>
<body style="margin:0;padding:0;background:#f2f7fc;">
  <#if preview?has_content><div style="display:none;max-height:0;overflow:hidden;">${preview}</div></#if>
  <table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f2f7fc" style="background:#f2f7fc;">
    <tr>
      <td align="center" style="padding:24px 12px;">
        <table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;font-family:'Titillium Web',Arial,sans-serif;">
          <tr>
            <td bgcolor="${msg("emailColor")}" style="padding:20px 32px;background:${msg("emailColor")};color:#ffffff;">
              <div style="font-size:20px;font-weight:bold;line-height:26px;">${realmName}</div>
              <div style="font-size:14px;line-height:22px;">${msg("emailTagline")}</div>
            </td>
          </tr>
          <tr>
            <td class="sheet" bgcolor="#ffffff" style="padding:24px 32px;background:#ffffff;color:#19191a;font-size:17px;line-height:26px;">
              <#nested>
            </td>
          </tr>
          <tr>
            <td class="foot" style="padding:16px 32px;color:#475a6d;font-size:14px;line-height:21px;">${msg("emailAutomatic", realmName)}</td>
          </tr>
        </table>
      </td>
    </tr>
  </table>
</body>
</html>
</#macro>
