package kz.bagalau.ui.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.staff.AppointmentOrder;
import kz.bagalau.evaluation.staff.EmployeeView;
import kz.bagalau.evaluation.staff.PersonDetails;
import kz.bagalau.platform.security.Role;

/** What HR types about a person; it stays as typed until it is taken. */
public class PersonForm implements Serializable {

    private String surname;
    private String givenName;
    private String patronymic;
    private String email;
    private String phone;
    private UUID post;
    private LocalDate from;
    private String order;
    private UUID head;
    private Role[] roles = {Role.EMPLOYEE};

    /** Fills in how the person is named and reached, and his rights. */
    void read(EmployeeView view) {
        surname = view.name().surname();
        givenName = view.name().givenName();
        patronymic = view.name().patronymic();
        email = view.email();
        phone = view.phone();
        roles = view.roles().toArray(Role[]::new);
    }

    /** After an order was taken, the next one begins blank. */
    void forgetOrder() {
        post = null;
        from = null;
        order = null;
        head = null;
    }

    PersonDetails details() {
        return new PersonDetails(surname, givenName, patronymic, email, phone);
    }

    AppointmentOrder appointment() {
        return new AppointmentOrder(post, from, order, Optional.ofNullable(head));
    }

    Set<Role> rights() {
        return roles == null ? Set.of() : Set.of(roles);
    }

    /** The roles of a council that can be given. */
    public Role[] getRoleChoices() {
        return new Role[] {Role.EMPLOYEE, Role.EVALUATOR, Role.OFFICIAL, Role.COUNCIL_HR};
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public UUID getPost() {
        return post;
    }

    public void setPost(UUID post) {
        this.post = post;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public UUID getHead() {
        return head;
    }

    public void setHead(UUID head) {
        this.head = head;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }
}
