<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("certificateTitle")}
  <#elseif section = "form">
    <dl class="cit-facts">
      <div><dt>${msg("certificateHolder")}</dt><dd id="certificate_subjectDN">${x509.formData.subjectDN!msg("certificateMissing")}</dd></div>
      <#if x509.formData.isUserEnabled??>
        <div><dt>${msg("loggingInAs")}</dt><dd id="username">${x509.formData.username!""}</dd></div>
      </#if>
    </dl>
    <form class="cit-form" id="kc-x509-login-info" action="${url.loginAction}" method="post">
      <div class="cit-actions">
        <button class="cit-button" id="kc-login" name="login" value="true" type="submit">${msg("doContinue")}</button>
        <#if x509.formData.isUserEnabled??>
          <button class="cit-button cit-button-secondary" id="kc-cancel" name="cancel" value="true" type="submit">${msg("certificateIgnore")}</button>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
